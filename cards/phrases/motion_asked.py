"""Phrases of what is asked before a motion is handed in: which matter it is about, or whether what was written is one."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MotionAskedPhrases:
    """`held`: of a motion whose matter is in doubt; `offer`: of plain speech that may be a motion."""

    held: str
    held_why: str
    held_kind: str
    held_words: str
    held_lasts: str
    choose: str
    choose_now: str
    other: str
    other_missing: str
    wrong: Mapping[str, str]
    send: str
    drop: str
    offer: str
    offer_why: str
    offer_not_kept: str
    offer_tap: str
    offer_form: str
    offer_open: str


SV = MotionAskedPhrases(
    held="Vilket ärende gäller ditt yrkande?",
    held_why="Det framgår inte säkert av din text. Yrkandet är inte lämnat än, och ingen annan ser det.",
    held_kind="Typ: {kind}.",
    held_words="Du skrev: {words}",
    held_lasts="Svara inom 15 minuter. Sedan tas yrkandet bort. Det tas också bort om ett ärende med sekretess tas upp.",
    choose="Ärende {no}",
    choose_now="Ärende {no}, som behandlas nu",
    other="Annat ärende",
    other_missing="Välj vilket ärende yrkandet gäller.",
    wrong={
        "matter": "Välj vilket ärende yrkandet gäller. Det är inte lämnat än.",
        "ended": "Ärendet är avslutat eller struket och tar inte emot yrkanden. Välj ett annat. Yrkandet är inte lämnat än.",
    },
    send="Lämna i valt ärende",
    drop="Ta bort yrkandet",
    offer="Vill du lämna ett yrkande?",
    offer_why="Det du skrev i chatten kan vara ett yrkande. Det är inte lämnat. Ingen annan ser den här frågan.",
    offer_not_kept="Jag har inte sparat din text. Bortse från frågan om det inte var ett yrkande.",
    offer_tap="Yrka {kind} i ärende {no}",
    offer_form="Skriv yrkandet, ärende {no}",
    offer_open="Skriv yrkandet",
)

EN = MotionAskedPhrases(
    held="Which matter is your motion about?",
    held_why="What you wrote does not say for sure. The motion is not handed in yet, and nobody else sees it.",
    held_kind="Kind: {kind}.",
    held_words="You wrote: {words}",
    held_lasts="Answer within 15 minutes. Then the motion is removed. It is also removed if a confidential matter is called.",
    choose="Matter {no}",
    choose_now="Matter {no}, being considered",
    other="Another matter",
    other_missing="Choose the matter that the motion is about.",
    wrong={
        "matter": "Choose the matter that the motion is about. It is not handed in yet.",
        "ended": "The matter has ended or is struck and takes no motions. Choose another. The motion is not handed in yet.",
    },
    send="Hand in for the chosen matter",
    drop="Remove the motion",
    offer="Do you want to hand in a motion?",
    offer_why="What you wrote in the chat may be a motion. It is not handed in. Nobody else sees this question.",
    offer_not_kept="I have not kept what you wrote. Take no notice of the question if it was no motion.",
    offer_tap="Move to {kind}, matter {no}",
    offer_form="Write the motion, matter {no}",
    offer_open="Write the motion",
)
