"""portcheck lints draft divisions of portfolios: it holds them against advice and law."""

__version__ = "0.1.0"
