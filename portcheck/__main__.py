"""This file lets `python -m portcheck` start the command line."""

from portcheck.cli.main import main

main()
