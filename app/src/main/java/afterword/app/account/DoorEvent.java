package afterword.app.account;

/** What can happen at the doors of an account, in words for whoever it belongs to. */
enum DoorEvent {
    LINK("Signed in by a link"),
    PASSWORD("Signed in by password"),
    PASSKEY("Signed in by passkey"),
    REFUSED("A password that was not yours"),
    NAME_UNKNOWN("A name nobody has here"),
    PASSKEY_REFUSED("A passkey of yours that did not sign rightly"),
    SESSION_ENDED("Signed a browser out"),
    OTHERS_ENDED("Signed every other browser out"),
    PASSWORD_SET("Set the password"),
    PASSWORD_REMOVED("Removed the password"),
    PASSKEY_ADDED("Added a passkey"),
    PASSKEY_REMOVED("Removed a passkey"),
    ACCOUNT_MADE("Came by an invitation"),
    CLOSED("This account was closed"),
    OPENED("This account was opened again"),
    TOKEN_MADE("Made a token for a program"),
    TOKEN_REVOKED("Ended a token"),
    INVITED("Invited somebody"),
    INVITATION_WITHDRAWN("Withdrew an invitation"),
    INVITATION_USED("An invitation was used"),
    GUEST_CLOSED("Closed an account"),
    GUEST_OPENED("Opened an account again");

    private final String words;

    DoorEvent(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
