"""This file holds what several kinds say of roles in verbonden partijen, in params and texts."""

from portcheck.wording import Text

ROLES = {
    "eigenaar": Text("eigenaar", "owner"),
    "opdrachtgever": Text("opdrachtgever", "commissioner"),
}
"""The roles, by their keys in a plan."""

MOST = 50
"""Each of so many names is looked for in each party's."""

ROLE = {
    "description": Text("De rol in de verbonden partij.", "The role in the party."),
    "enum": [*ROLES],
}

PARTIES = {
    "description": Text(
        "De verbonden partijen waarover de regel gaat, met woorden uit hun naam, zoals Vitens voor "
        "Vitens N.V.; een afkorting noemt u apart. Zonder deze waarde gaat hij over alle.",
        "The parties that the rule is about, by words of their names, such as Vitens for Vitens "
        "N.V.; an abbreviation has to be named too. Without this param it is about all.",
    ),
    "type": "array",
    "minItems": 1,
    "maxItems": MOST,
    "items": {"type": "string", "format": "name"},
}
