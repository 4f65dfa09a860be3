"""Phrases of what is asked before a motion is handed in: which matter it is about, or whether what was written is one."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MotionAskedPhrases:
    """`held`: of a motion whose matter is in doubt; `held_read`, `doubts`: of one whose words are; `offer`: of plain speech that may be a motion.

    `unchanged`, `not_withdrawn`: of one whose message was edited, or deleted.
    """

    held: str
    held_why: str
    held_kind: str
    held_words: str
    held_lasts: str
    held_read: str
    held_check: str
    read_words: str
    doubts: Mapping[str, str]
    choose: str
    choose_now: str
    other: str
    other_missing: str
    wrong: Mapping[str, str]
    send: str
    drop: str
    unchanged: str
    unchanged_why: str
    unchanged_how: str
    not_withdrawn: str
    not_withdrawn_why: str
    not_withdrawn_how: str
    unchanged_over: str
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
    held_read="Är ditt yrkande rätt uppfattat?",
    held_check="Yrkandet är inte lämnat än. Välj ärende om lydelsen stämmer. Ta annars bort yrkandet och skriv det på nytt.",
    read_words="Så här lyder yrkandet: {words}",
    doubts={
        "struck": "Ord i ditt meddelande är överstrukna. Läs vilka ord som är med i yrkandet.",
        "quoted": "I ditt meddelande finns ett citat. Det är med i yrkandet.",
        "left_out": "I ditt meddelande finns ett citat. Det är inte med i yrkandet.",
        "carried": "I ditt meddelande finns något annat än text, till exempel en bild eller en fil. Det är inte med i yrkandet.",
        "shaped": "I ditt meddelande finns en tabell med sammanslagna celler, eller en lista som numreras på ett sätt som jag inte kan visa. Läs om cellerna och numren står rätt.",
        "named": "Mitt namn stod sist eller mitt i det du skrev, och jag har tagit det som en hälsning till mig. Det är inte med i yrkandet. Ska det vara med: ta bort yrkandet och skriv det på nytt med mitt namn först.",
        "two_texts": "Ditt meddelande kan ha andra ord i chatten än dem som jag har fått. Läs vilka ord som är med i yrkandet.",
    },
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
    unchanged="Yrkande {motion} är oförändrat",
    unchanged_why="Meddelandet i chatten har ändrats, men det ändrar inte yrkandet. Det som gäller är lydelsen på yrkandets kort.",
    unchanged_how="Ska yrkandet lyda på annat sätt: skriv ”återta {motion}” till mig och lämna ett nytt yrkande.",
    not_withdrawn="Yrkande {motion} är inte återtaget",
    not_withdrawn_why="Meddelandet i chatten har tagits bort, men det tar inte tillbaka yrkandet.",
    not_withdrawn_how="Ska yrkandet inte gälla: skriv ”återta {motion}” till mig.",
    unchanged_over="Ärendet är avslutat, så yrkandet kan inte längre ändras eller återtas.",
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
    held_read="Is this your motion?",
    held_check="The motion is not handed in yet. Choose a matter if the words are right. Otherwise remove the motion and write it again.",
    read_words="The motion reads: {words}",
    doubts={
        "struck": "Words in your message are struck through. Read which words are in the motion.",
        "quoted": "There is a quotation in your message. It is in the motion.",
        "left_out": "There is a quotation in your message. It is not in the motion.",
        "carried": "There is something else than text in your message, a picture or a file for example. It is not in the motion.",
        "shaped": "There is a table with merged cells in your message, or a list that is numbered in a way that I cannot show. Read whether cells and numbers stand right.",
        "named": "My name stood last, or in the middle, and I have taken it for an address. It is not in the motion. If it should be: take the motion away and write it again with my name first.",
        "two_texts": "Your message may have other words in the chat than those that reached me. Read which words are in the motion.",
    },
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
    unchanged="Motion {motion} is unchanged",
    unchanged_why="The message in the chat has been edited, but that does not change the motion. What holds is the wording on the motion's card.",
    unchanged_how="If the motion should read otherwise: write “withdraw {motion}” to me, and hand in a new one.",
    not_withdrawn="Motion {motion} is not withdrawn",
    not_withdrawn_why="The message in the chat has been deleted, but that does not withdraw the motion.",
    not_withdrawn_how="If the motion should not stand: write “withdraw {motion}” to me.",
    unchanged_over="The matter has ended, so the motion can no longer be changed or withdrawn.",
    offer="Do you want to hand in a motion?",
    offer_why="What you wrote in the chat may be a motion. It is not handed in. Nobody else sees this question.",
    offer_not_kept="I have not kept what you wrote. Take no notice of the question if it was no motion.",
    offer_tap="Move to {kind}, matter {no}",
    offer_form="Write the motion, matter {no}",
    offer_open="Write the motion",
)
