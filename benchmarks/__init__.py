"""How fast portcheck is: scripts that print ratios taken in one run, since machines are noisy."""
