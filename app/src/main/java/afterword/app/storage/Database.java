package afterword.app.storage;

/**
 * Where the rows are, and as whom we come: three roles, each able to do only what it is for.
 *
 * @param url of JDBC, without a user
 * @param migration owns the tables and changes them at start, otherwise unused
 * @param application serves people; owns nothing and sees no row without a viewer
 * @param dispatcher looks for work that is due; sees no row at all by itself
 */
public record Database(String url, Login migration, Login application, Login dispatcher) {

    /** A role and its password. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
