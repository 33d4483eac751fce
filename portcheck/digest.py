"""This file hashes, the same on every system and in every run.

BLAKE2 is imported from hashlib's own source of it: hashlib would load OpenSSL, 3 ms of every run.
"""

try:
    from _blake2 import blake2b
except ImportError:  # a Python that was built without its own hashes
    from hashlib import blake2b

from portcheck.wording import printable


def digest(content: bytes, size: int = 32) -> str:
    """Give the digest of some bytes, `size` bytes of it as hexadecimal digits."""
    return blake2b(content, digest_size=size).hexdigest()


def digest_of(*values: object) -> str:
    """Give 16 hexadecimal digits that identify values."""
    return digest(printable(repr(values)).encode(), 8)
