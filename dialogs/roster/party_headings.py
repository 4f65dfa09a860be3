"""Which party the people below a heading belong to, and what of the heading above holds for them (R-088, R-142).

Some lists have parties below each capacity ("Ersättare", then S and M), others the capacities below each party. In the second kind
"Ersättare" holds for its own party alone: whoever stands below the next one has no capacity until a heading or the secretary says so.
"""

from dialogs.roster.list_words import Meaning, Outside


class PartyHeadings:
    """The party that holds, and how the list is made, as far as it is read."""

    def __init__(self) -> None:
        self.group = ""
        self.by_group: bool | None = None  # whether each party has its members and substitutes; None: no party yet
        self._above = Meaning()  # what stood above the first party
        self._seen: set[str] = set()
        self._headed = False  # a capacity's heading was read, and nobody named since
        self._loose = False  # somebody of no party stands right below a capacity, though the list has parties there

    def begins(self, group: str, heading: Meaning, *, label: bool = False) -> Meaning:
        """A party's heading, or with `label` a party before a name: what holds from now on of the heading above."""
        known, headed = group in self._seen, self._headed
        self._seen.add(group)
        if not label or group != self.group:
            self.group = "" if label else group  # one line's own party heads nobody below it
        if heading.outside is Outside.PARTY:
            return heading  # below a party to a matter nobody's name is taken
        if self.by_group is None:
            self.by_group, self._above = heading.capacity is None, heading
        elif headed and (known or label or not self.by_group):
            self.by_group, self._loose = False, False  # the capacity stands right above its parties
        elif self.by_group:
            return self._above
        elif self._loose:
            self.by_group, self._above = True, Meaning()
            return Meaning(outside=Outside.OTHER)
        return heading

    def capacity(self) -> None:
        """A heading of a capacity, or of people who are something else: where parties stand below each, none holds yet."""
        self._headed = True
        self.ends()

    def ends(self, *, unread: bool = False) -> None:
        """The heading above holds no more. One that was not understood (`unread`) may be a party's."""
        self.group = "" if unread or self.by_group is False else self.group

    def named(self, group: str) -> None:
        """Somebody was named, of this party by their own line ("": of the one above)."""
        self._loose = self._loose or (self.by_group is False and not (group or self.group))
        self._headed = False
