-- Accounts, their sessions and links. Every row belongs to an account, and row-level security shows a transaction those of
-- the viewer it named and no others: `force` holds even the tables' owner to it. The migration role alone sees all, by a
-- policy of its own, because the look-ups before anyone is known run as it.

grant usage on schema afterword to ${application}, ${dispatcher};
revoke create on schema afterword from public;

create function viewer() returns uuid
    language sql stable
    set search_path = pg_catalog, pg_temp
    as $$ select nullif(current_setting('app.uid', true), '')::uuid $$;

create table account (
    owner_id    uuid primary key,
    created_at  timestamptz not null,
    zone        text,
    holidays    text not null default 'none',
    rulebook    text not null default 'house',
    settings    text not null default '{}',
    password    text,
    disabled_at timestamptz
);

create table account_session (
    owner_id     uuid not null references account,
    id           uuid not null,
    token_hash   bytea not null unique check (octet_length(token_hash) = 32),
    opened_at    timestamptz not null,
    seen_at      timestamptz not null,
    expires_at   timestamptz not null,
    ended_at     timestamptz,
    described_as text not null,
    primary key (owner_id, id)
);

create table sign_in_link (
    owner_id   uuid not null references account,
    id         uuid not null,
    token_hash bytea not null unique check (octet_length(token_hash) = 32),
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    primary key (owner_id, id)
);

do $$
declare name text;
begin
    foreach name in array array['account', 'account_session', 'sign_in_link'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy of_the_viewer on %I using (owner_id = viewer()) with check (owner_id = viewer())', name);
        execute format('create policy of_the_migration on %I to ${migration} using (true) with check (true)', name);
    end loop;
end $$;

grant select on account, account_session, sign_in_link to ${application};
grant update (zone, holidays, rulebook, settings, password) on account to ${application};
grant insert on account_session, sign_in_link to ${application};
grant update (ended_at) on account_session to ${application};

-- What may be asked before anyone is known. Each runs as the migration role, on a search path nobody else can put
-- anything in, and answers with an account and nothing else of it.

create function the_owner(at timestamptz) returns uuid
    language plpgsql security definer
    set search_path = afterword, pg_temp
    as $$
declare found uuid;
begin
    lock table account in share row exclusive mode;
    select owner_id into found from account order by created_at limit 1;
    if found is null then
        insert into account (owner_id, created_at) values (gen_random_uuid(), at) returning owner_id into found;
    end if;
    return found;
end $$;

create function knows_sign_in_link(hash bytea, at timestamptz) returns boolean
    language sql stable security definer
    set search_path = afterword, pg_temp
    as $$
        select exists (select 1 from sign_in_link l join account a using (owner_id)
                       where l.token_hash = hash and l.used_at is null and l.expires_at > at and a.disabled_at is null)
    $$;

create function use_sign_in_link(hash bytea, at timestamptz) returns uuid
    language sql security definer
    set search_path = afterword, pg_temp
    as $$
        update sign_in_link l set used_at = at from account a
        where l.token_hash = hash and l.used_at is null and l.expires_at > at
              and a.owner_id = l.owner_id and a.disabled_at is null
        returning l.owner_id
    $$;

create function find_session(hash bytea, at timestamptz) returns table (owner_id uuid, id uuid)
    language plpgsql security definer
    set search_path = afterword, pg_temp
    as $$
#variable_conflict use_column
begin
    -- When it was last seen is for the list of sessions; a minute is fine enough, and saves a write a request.
    update account_session s set seen_at = at where s.token_hash = hash and s.seen_at < at - interval '1 minute';
    return query
        select s.owner_id, s.id from account_session s join account a on a.owner_id = s.owner_id
        where s.token_hash = hash and s.ended_at is null and s.expires_at > at and a.disabled_at is null;
end $$;

revoke execute on all functions in schema afterword from public;
grant execute on function viewer() to ${application}, ${dispatcher};
grant execute on function the_owner, knows_sign_in_link, use_sign_in_link, find_session to ${application};
