"""What was typed into the entry form and is not saved yet, as one line of text and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from journal.codec import decode, encode
from journal.errors import UnreadableFile
from journal.records import Deal, Entry, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryDraft:
    """A form half filled in.

    ``shown`` is the entry it was opened on, ``entry`` what could be read so far, ``typed`` the text of every
    line as it stands, understood or not, by the line's name.
    """

    shown: Entry
    entry: Entry
    new_people: tuple[Person, ...] = ()
    new_deal: Deal | None = None
    typed: Mapping[str, str]

    def to_text(self) -> str:
        """The draft as JSON on one line."""
        return json.dumps(
            {
                "shown": encode(self.shown),
                "entry": encode(self.entry),
                "new_people": [encode(person) for person in self.new_people],
                "new_deal": encode(self.new_deal) if self.new_deal else None,
                "typed": dict(self.typed),
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_text(cls, text: str) -> EntryDraft | None:
        """The draft of a kept text; None when there is none or it cannot be read."""
        try:
            kept = json.loads(text)
            shown, entry = decode(kept["shown"]), decode(kept["entry"])
            people = tuple(decode(person) for person in kept["new_people"])
            deal = decode(kept["new_deal"]) if kept["new_deal"] else None
            typed = {str(name): str(words) for name, words in kept["typed"].items()}
        except (ValueError, KeyError, TypeError, AttributeError, UnreadableFile):
            return None
        if not isinstance(shown, Entry) or not isinstance(entry, Entry) or not isinstance(deal, Deal | None):
            return None
        new_people = tuple(person for person in people if isinstance(person, Person))
        return cls(shown=shown, entry=entry, new_people=new_people, new_deal=deal, typed=typed)
