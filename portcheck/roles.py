"""This file holds params and texts about roles in verbonden partijen, for several kinds."""

from portcheck.kind import list_of, param
from portcheck.plan.model import COMMISSIONER, OWNER, ROLE_PLACES
from portcheck.wording import Text

ROLES = {
    ROLE_PLACES[OWNER][1]: Text("eigenaar", "owner"),
    ROLE_PLACES[COMMISSIONER][1]: Text("opdrachtgever", "commissioner"),
}
"""The roles, by their keys in a plan."""

MOST = 50
"""The most names in `parties`: each is looked for in the name of each verbonden partij."""

ROLE = param("De rol in de verbonden partij.", "The role in the party.", {"enum": [*ROLES]})

PARTIES = param(
    "De verbonden partijen waarover de regel gaat, met woorden uit hun naam, zoals Vitens voor "
    "Vitens N.V.; een afkorting noemt u apart. Zonder deze waarde gaat hij over alle.",
    "The parties that the rule is about, by words of their names, such as Vitens for Vitens N.V.; "
    "an abbreviation has to be named too. Without this param it is about all.",
    list_of({"type": "string", "format": "name"}, most=MOST),
)
