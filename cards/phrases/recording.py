"""Phrases about recordings, as Teams' own messages in the chat tell of them. None says that nobody records: that cannot be known."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RecordingPhrases:
    """`head…` and what follows them are the note to chair and secretaries, `line…` stand on their card; `problems` by code.

    `noted` are the journal's sentences.
    """

    head_runs: str
    head_over: str
    head_transcript: str
    runs: str
    over: str
    transcript: str
    stop: str
    choice: str
    seen_at: str
    line_runs: str
    line_none: str
    unseen: str
    problems: Mapping[str, str]
    noted: Mapping[str, str]


SV = RecordingPhrases(
    head_runs="{matter}: mötet spelas in",
    head_over="{matter}: mötet har spelats in",
    head_transcript="{matter}: en transkription av mötet har sparats",
    runs="Enligt Teams pågår en inspelning. Den började klockan {at}.",
    over="Enligt Teams är inspelningen avslutad. Filen finns kvar, och kommunen avgör vad som ska göras med den.",
    transcript="Enligt Teams har det som sagts sparats som text. Den finns kvar, och kommunen avgör vad som ska göras med den.",
    stop="Be den som spelar in att stoppa: Fler i mötets rad, Spela in och transkribera, Stoppa inspelning.",
    choice="Ordföranden avgör om sammanträdet ska ajourneras.",
    seen_at="Upptäckt klockan {at}. Chatten läses av var 20:e sekund medan ärendet behandlas.",
    line_runs="Mötet spelas in, enligt Teams, sedan klockan {at}.",
    line_none="Ingen inspelning syns i Teams. Det läses av var 20:e sekund.",
    unseen="Om någon spelar in mötet kan inte läsas av: {why}",
    problems={
        "not_granted": "Kommunen har inte gett mig rätt att läsa mötets chatt.",
        "forbidden": "Teams låter mig inte läsa mötets chatt.",
        "no_meeting": "Teams hittar inte mötets chatt.",
        "refused": "Teams tar inte emot frågan.",
        "out_of_reach": "Teams svarade inte.",
    },
    noted={
        "looked": "Var 20:e sekund i ärenden bakom stängda dörrar läses det av i Teams om mötet spelas in.",
        "not_looked": "Om mötet spelas in kunde inte läsas av. {why}",
        "seen": "Enligt Teams spelades mötet in i ärende {no}, från klockan {at}. Ordförande och sekreterare fick veta det.",
        "transcript": "Enligt Teams sparades en transkription i ärende {no}. Ordförande och sekreterare fick veta det.",
        "over": "Enligt Teams är inspelningen avslutad.",
    },
)

EN = RecordingPhrases(
    head_runs="{matter}: the meeting is being recorded",
    head_over="{matter}: the meeting has been recorded",
    head_transcript="{matter}: a transcript of the meeting has been kept",
    runs="According to Teams a recording is going on. It began at {at}.",
    over="According to Teams the recording has ended. The file is still there, and the municipality decides what is to be done with it.",
    transcript="According to Teams what was said has been kept as text. It is still there, and the municipality decides what is to be done with it.",
    stop="Ask whoever records to stop: More in the meeting's bar, Record and transcribe, Stop recording.",
    choice="The chair decides whether to adjourn.",
    seen_at="Seen at {at}. The chat is read every 20 seconds during the matter.",
    line_runs="The meeting is being recorded, according to Teams, since {at}.",
    line_none="No recording is seen in Teams. It is looked for every 20 seconds.",
    unseen="Whether somebody records the meeting cannot be read: {why}",
    problems={
        "not_granted": "The municipality has not given me the right to read the meeting's chat.",
        "forbidden": "Teams does not let me read the meeting's chat.",
        "no_meeting": "Teams does not find the meeting's chat.",
        "refused": "Teams does not take the question.",
        "out_of_reach": "Teams did not answer.",
    },
    noted={
        "looked": "Every 20 seconds in matters behind closed doors it is read in Teams whether the meeting is being recorded.",
        "not_looked": "Whether the meeting is being recorded could not be read. {why}",
        "seen": "According to Teams the meeting was recorded in matter {no}, from {at}. Chair and secretary were told.",
        "transcript": "According to Teams a transcript was kept in matter {no}. Chair and secretary were told.",
        "over": "According to Teams the recording has ended.",
    },
)
