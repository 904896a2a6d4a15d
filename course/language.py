"""The language in which messages and figures speak: English or Russian, chosen once at the top of a notebook."""

LANGUAGES = ("en", "ru")

_spoken = "en"


def speak(language: str) -> None:
    """Choose the language of everything that `say` says from now on: "en" or "ru"."""
    global _spoken
    if language not in LANGUAGES:
        raise ValueError(f"`language` must be one of {', '.join(LANGUAGES)}, got {language!r}")
    _spoken = language


def spoken() -> str:
    """The language chosen last; English until then."""
    return _spoken


def say(en: str, ru: str) -> str:
    """The twin that is in the chosen language."""
    return ru if _spoken == "ru" else en
