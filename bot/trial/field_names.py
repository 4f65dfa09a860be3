"""The names of fields that a recording may hold: those that Teams, Graph and the Bot Framework document, and our own.

A client can put a field of any name into a press, and a name can be what somebody wrote; so no other name is kept.
"""

from typing import Final

_ACTIVITY: Final = """
    action attachmentLayout attachments callerId channelData channelId code conversation deliveryMode entities expiration from
    historyDisclosed id importance inputHint label listenFor locale localTimestamp localTimezone membersAdded membersRemoved name
    reactionsAdded reactionsRemoved recipient relatesTo replyToId semanticAction serviceUrl speak suggestedActions summary text
    textFormat textHighlights timestamp topicName type value valueType
"""
_OF_ITS_PARTS: Final = """
    aadGroupId aadObjectId alert body channel clientInfo content contentType contentUrl conversationType country eventType feedbackLoop
    height isGroup isTargeted itemid legacy meeting members membershipSource mentioned notification onBehalfOf platform properties role
    selectedChannel settings source team tenant tenantId theme thumbnailUrl timezone title uniqueId url width fileType downloadUrl
"""
_INVOKE: Final = """
    authentication botActivityPreview botMessagePreviewAction commandContext commandId connectionName context data form messagePayload
    msteams round seen sitting state status theme token trigger verb
"""
_MEETING: Final = """
    details email EndTime givenName Id inMeeting joinUrl JoinUrl joinWebUrl MeetingType msGraphResourceId objectId organizer
    scheduledEndTime scheduledStartTime startTime endTime StartTime subject surname Title user userPrincipalName userRole
"""
_GRAPH: Final = """
    @odata.context @odata.etag @odata.type allowAttendeeToEnableCamera allowAttendeeToEnableMic allowBreakoutRooms allowCopyingAndSharingMeetingContent
    allowedLobbyAdmitters allowedPresenters allowLiveShare allowMeetingChat allowParticipantsToChangeName allowPowerPointSharing
    allowRecording allowTeamworkReactions allowTranscription allowWhiteboard anonymizeIdentityForRoles attendeeReports audioConferencing
    broadcastSettings capabilities chatInfo chatRestrictions creationDateTime endDateTime error expiryDateTime externalId isBroadcast
    innerError isDialInBypassEnabled isEndToEndEncryptionEnabled isEntryExitAnnounced iCalUId joinMeetingIdSettings lobbyBypassSettings
    meetingOptionsWebUrl meetingSpokenLanguageTag meetingTemplateId message messageId participants recordAutomatically scope
    sensitivityLabelAssignment shareMeetingChatHistoryDefault startDateTime threadId videoTeleconferenceId watermarkProtection
"""
FIELD_NAMES: Final = frozenset(f"{_ACTIVITY} {_OF_ITS_PARTS} {_INVOKE} {_MEETING} {_GRAPH}".split())
