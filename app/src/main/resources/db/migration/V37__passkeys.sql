-- Passkeys: of each the public half, which opens nothing. What signs stays in the person's device.

create table passkey (
    owner_id        uuid not null references account,
    id              uuid not null,
    credential_id   bytea not null unique check (octet_length(credential_id) between 1 and 1023),
    public_half     bytea not null,
    signatures      bigint not null, -- as the device counts them; 0 where it does not
    backup_eligible boolean not null,
    label           text not null,
    made_at         timestamptz not null,
    used_at         timestamptz,
    primary key (owner_id, id)
);
alter table passkey enable row level security;
alter table passkey force row level security;
create policy of_the_viewer on passkey using (owner_id = viewer()) with check (owner_id = viewer());
create policy of_the_migration on passkey to ${migration} using (true) with check (true);
grant select, insert, delete on passkey to ${application};
grant update (label, signatures, used_at) on passkey to ${application};

-- A passkey shows as much as a link does: the person's own device, and that it was them.
alter table account_session rename column by_link to by_more_than_a_password;

-- Asked before anyone is known: a passkey by its number.
create function find_passkey(wanted bytea)
    returns table (owner_id uuid, id uuid, public_half bytea, signatures bigint, backup_eligible boolean)
    language sql stable security definer
    set search_path = afterword, pg_temp
    as $$
        select p.owner_id, p.id, p.public_half, p.signatures, p.backup_eligible
        from passkey p join account a using (owner_id)
        where p.credential_id = wanted and a.disabled_at is null
    $$;

revoke execute on function find_passkey from public;
grant execute on function find_passkey to ${application};
