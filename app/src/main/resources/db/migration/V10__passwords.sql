-- A password may be added to an account, with the name that is typed beside it; never one without the other.

alter table account add column name text;
alter table account add constraint name_and_password check ((name is null) = (password is null));
create unique index account_by_name on account (lower(name));

-- Whoever came in by a link shows that the machine is theirs, and may change a password they have forgotten.
alter table account_session add column by_link boolean not null default true;

grant update (name) on account to ${application};

-- Asked before anyone is known: an account by its name, with the hash a typed password is compared with.
create function find_password(wanted text) returns table (owner_id uuid, password text)
    language sql stable security definer
    set search_path = afterword, pg_temp
    as $$
        select a.owner_id, a.password from account a
        where lower(a.name) = lower(wanted) and a.password is not null and a.disabled_at is null
    $$;

revoke execute on function find_password from public;
grant execute on function find_password to ${application};
