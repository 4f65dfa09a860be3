"""In which order the next steps stand."""

from cards.offers import Offer
from dialogs.showing.next_steps import OfferPlace, in_order


def test_what_should_be_done_now_comes_first_and_in_one_place_the_subjects_order_holds() -> None:
    """To open comes before to go on, and how the sitting ends comes last."""
    places = (OfferPlace.END, OfferPlace.GO_ON, OfferPlace.OPEN, OfferPlace.GO_ON)
    offered = tuple(Offer(f"verb{nr}", "readiness.end", place) for nr, place in enumerate(places))
    assert [offer.verb for offer in in_order(offered)] == ["verb2", "verb1", "verb3", "verb0"]
