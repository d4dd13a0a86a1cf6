"""Galleries and players, English."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

GALLERY = line_rule(
    "en/gallery",
    label=Label.GALLERY,
    why="A label of a photo gallery.",
    pattern=phrases(
        "Photo gallery", "Photo galleries", "Gallery", "Galleries", "Photos", "Image gallery", "Picture gallery", "Photo album",
        "Photo essay", "Photo of the day", "Photos of the day", "Picture of the day", "Pictures of the day", "Slideshow", "Slide show",
        "Slideshows", "Photo slideshow", "Photo slideshows", "Audio slideshow", "In pictures", "In photos", "Pictures", "More photos",
        "More pictures", "Photo store", "Buy photo", "Buy photos", "Buy this photo", "Order photos", "Photo sales", "Enlarge",
        "Enlarge (photo|image|this image|picture)",
        "View (gallery|photo gallery|photos|all photos|slideshow|image|larger|larger image|full size|full-size image|fullscreen|photo"
        "|all images)",
        "View # (photos|images|items)", "View gallery - #", "See (gallery|photos|all photos|the gallery|more photos|slideshow|pictures)",
        "# (photos|images|pictures|slides)", "(Image|Photo|Slide|Picture|Gallery) # of #", "# of #", "Photos (#",
        "Click to (enlarge|zoom|view full size|view larger image|view gallery|see more photos|view slideshow|expand)",
        "Click (image|photo|on image|picture) to enlarge", "Click here to enlarge",
        "Click (on|) (the|) (image|photo|photos|picture) (to enlarge|for a larger version|to view larger)", "Click image",
        "Tap to enlarge", "Open image in lightbox", "Open full size image", "Expand image", "Open image", "Full size image",
        "Full screen", "Fullscreen", "Exit full screen", "Toggle fullscreen", "Previous (image|photo|slide|picture)",
        "Next (image|photo|slide|picture)", "Hide (caption|captions|thumbnails)", "Show (caption|captions|thumbnails)", "Toggle caption",
        "Caption", "hide caption", "Close gallery", "Open gallery", "Launch gallery", "Start slideshow", "Start gallery",
        "Back to gallery", "Show all photos", "View full gallery", "Photo highlight", "Photo highlight slideshow",
        "More photos and slideshow", "More photos and slideshows", "Image size", "Download image", "Previous photo Next photo",
        "Related photos", "Press enter or click to view image in full size", "Zoom in", "Zoom out", "Photo # of #", "Loading gallery",
        "Photo gallery: *", "Photos: *", "Gallery: *", "Featured image", "File photo", "File image", "File picture", "Stock photo",
        "Stock image", "Representational image", "Representative image", "Image for representation", "Courtesy photo", "Handout photo",
        "Photo provided", "Illustration", "Infographic",
    ),
    hits=("Photo Gallery:", "View Gallery - 3", "Image 1 of 12", "Click to enlarge", "12 photos", "1 of 12"),
    misses=("Photo gallery owners met", "Pictures at an exhibition", "12 photos were sold", "Enlarge the field", "1 of 12 voters"),
)

PLAYER = line_rule(
    "en/player",
    label=Label.PLAYER,
    why="A label of an audio or video player.",
    pattern=phrases(
        "Listen to (this article|this story|this post|the article|the story|this episode|article|story|the podcast|the full interview"
        "|the audio version|the audio|the latest episode|this page)", "Listen to (this|the) (article|story) # (min|mins|minutes)",
        "Listen (now|live|here|again|again here|to audio now|to this|to it|Live now)", "Listen · # (min|minutes)",
        "Hear this (article|story)", "Audio version", "Audio by *", "Audio article",
        "Your browser does not support the (audio|video) (element|tag)", "Text to speech", "Text-to-speech", "Read aloud", "Play",
        "Play (video|audio|now|all|the video|this video|live|again|podcast|episode|clip|media|/ pause|pause)", "Pause",
        "Pause (video|audio)", "Play Pause", "Mute", "Unmute", "Mute / unmute", "Volume", "Volume #", "Playback speed", "Playback rate",
        "Speed", "Replay", "Rewind", "Seek", "Autoplay", "Autoplay (on|off)", "Now playing", "Up next in #", "Video player",
        "Audio player", "Media player", "Video player is loading", "Current time #", "Duration #", "Current time", "Remaining time *",
        "Loaded: *", "Stream type live", "Captions", "Captions (off|on|settings)", "Subtitles", "Subtitles (off|on)", "Chapters",
        "Descriptions", "Quality levels", "Picture-in-picture", "This is a modal window",
        "Beginning of dialog window. Escape will cancel and close the window", "End of dialog window",
        "(This|The) (video|audio|content|media|clip) (is|isn't|is currently|is no longer|could not be|cannot be|can't be"
        "|has been) (not available|unavailable|available|played|loaded|removed)",
        "(This|The) (video|audio|content|media) (is not|isn't|is currently not) available (in your country|in your region|right now"
        "|at this time)", "Video unavailable", "This video can not be played",
        "To play this video you need to enable JavaScript in your browser", "Media caption", "Video caption", "Image caption",
        "Media playback is unsupported on your device", "Media playback is not supported on this device",
        "Sorry, your browser doesn't support *", "Sorry, this video is not available *",
        "Watch (now|video|live|the video|this video|the full video|later|on YouTube|again|more|live now|here|full episode|full episodes"
        "|the full episode|trailer|the trailer|the clip|this|below|in full|in app)", "Watch the video (below|above|here)",
        "Watch this video on YouTube", "Video: *", "Audio: *", "Podcast: *", "Live video", "Live stream", "Livestream", "Video playlist",
        "Playlist", "Video transcript", "Transcript", "Read transcript", "View transcript", "Show transcript", "Hide transcript", "Embed",
        "Download audio", "Download (mp3|podcast|episode|transcript|this episode)", "Click to play video", "Click to play", "Tap to play",
        "Tap to unmute", "Loading video", "Loading player", "Loading the player", "Related video", "Featured video", "Must-see video",
        "More video", "Latest video", "Live radio", "Live TV", "Share this video", "Report broken video", "Close video",
        "Video duration *", "On air now", "On air", "Listen live", "Watch live", "# seconds of # (minutes|minute|seconds)*",
        "Skip (back|forward) # seconds",
    ),
    hits=(
        "Listen to this article", "This video is not available", "Play Video", "Video unavailable", "Audio by Readly", "Duration 30",
        "Watch the video below", "Video: Ten bridges",
    ),
    misses=(
        "Listen to this, he said", "Play the game", "Video games fell", "Watch the river", "This video is a fake", "Volume fell by half",
    ),
)
