-- Further people come by invitation, each to an account of their own. Whoever owns the installation invites, and may close
-- an account they invited to and open it again; of what is in it they see nothing.

alter table account add column owns boolean not null default false;
update account set owns = true where owner_id = (select owner_id from account order by created_at limit 1);
create unique index one_account_owns on account (owns) where owns;

create or replace function the_owner(at timestamptz) returns uuid
    language plpgsql security definer
    set search_path = afterword, pg_temp
    as $$
declare found uuid;
begin
    lock table account in share row exclusive mode;
    select owner_id into found from account where owns;
    if found is null then
        insert into account (owner_id, created_at, owns) values (gen_random_uuid(), at, true) returning owner_id into found;
    end if;
    return found;
end $$;

create table invitation (
    owner_id     uuid not null references account,
    id           uuid not null,
    token_hash   bytea not null unique check (octet_length(token_hash) = 32),
    label        text not null,
    made_at      timestamptz not null,
    expires_at   timestamptz not null,
    withdrawn_at timestamptz,
    used_at      timestamptz,
    guest        uuid, -- the account somebody made with it
    closed_at    timestamptz, -- since when that account is closed
    primary key (owner_id, id)
);

-- What happened at the doors of an account. No secret is ever in it.
create table door_event (
    owner_id uuid not null references account,
    id       uuid not null,
    at       timestamptz not null,
    what     text not null,
    detail   text not null,
    primary key (owner_id, id)
);
create index door_event_by_time on door_event (owner_id, at desc, id);

do $$
declare name text;
begin
    foreach name in array array['invitation', 'door_event'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy of_the_viewer on %I using (owner_id = viewer()) with check (owner_id = viewer())', name);
        execute format('create policy of_the_migration on %I to ${migration} using (true) with check (true)', name);
    end loop;
end $$;

grant select, insert on invitation, door_event to ${application};
grant update (withdrawn_at) on invitation to ${application};

create function door_events_are_only_added() returns trigger
    language plpgsql
    set search_path = afterword, pg_temp
    as $$ begin raise exception 'what happened at the doors is only ever added to'; end $$;

create trigger door_events_are_only_added before update or delete on door_event
    for each statement execute function door_events_are_only_added();

-- Asked before anyone is known: what has become of an invitation; null if there is none.
create function invitation_state(hash bytea, at timestamptz) returns text
    language sql stable security definer
    set search_path = afterword, pg_temp
    as $$
        select case when i.used_at is not null then 'USED'
                    when i.withdrawn_at is not null or a.disabled_at is not null then 'WITHDRAWN'
                    when i.expires_at <= at then 'EXPIRED'
                    else 'GOOD' end
        from invitation i join account a using (owner_id)
        where i.token_hash = hash
    $$;

-- Uses an invitation up, and makes an account with it; null if it is not good.
create function use_invitation(hash bytea, wanted text, secret text, at timestamptz) returns uuid
    language plpgsql security definer
    set search_path = afterword, pg_temp
    as $$
declare
    host uuid;
    called text;
    fresh uuid := gen_random_uuid();
begin
    perform 1 from invitation where token_hash = hash for update;
    if invitation_state(hash, at) is distinct from 'GOOD' then
        return null;
    end if;
    insert into account (owner_id, created_at, name, password) values (fresh, at, wanted, secret);
    update invitation set used_at = at, guest = fresh where token_hash = hash returning owner_id, label into host, called;
    insert into door_event (owner_id, id, at, what, detail)
    values (host, gen_random_uuid(), at, 'INVITATION_USED', called), (fresh, gen_random_uuid(), at, 'ACCOUNT_MADE', '');
    return fresh;
end $$;

-- Closes or opens the account that was made with an invitation of the viewer's. Whether there was something to change.
create function close_guest(wanted uuid, closing boolean, at timestamptz) returns boolean
    language plpgsql security definer
    set search_path = afterword, pg_temp
    as $$
declare
    whose uuid;
    called text;
begin
    update invitation set closed_at = case when closing then at end
    where owner_id = viewer() and id = wanted and guest is not null and (closed_at is null) = closing
    returning guest, label into whose, called;
    if whose is null then
        return false;
    end if;
    update account set disabled_at = case when closing then at end where owner_id = whose and not owns;
    if closing then
        update account_session set ended_at = at where owner_id = whose and ended_at is null;
        update api_token set revoked_at = at where owner_id = whose and revoked_at is null;
    end if;
    insert into door_event (owner_id, id, at, what, detail)
    values (viewer(), gen_random_uuid(), at, case when closing then 'GUEST_CLOSED' else 'GUEST_OPENED' end, called),
           (whose, gen_random_uuid(), at, case when closing then 'CLOSED' else 'OPENED' end, '');
    return true;
end $$;

-- A password that was refused is told to whoever has the name, and to the installation's owner if nobody has: one row
-- either way, so that it takes as long. Beyond a few hundred a day more rows would tell nothing.
create function note_refused(wanted text, at timestamptz) returns void
    language plpgsql security definer
    set search_path = afterword, pg_temp
    as $$
declare
    whose uuid;
    kind text := 'REFUSED';
begin
    select owner_id into whose from account where lower(name) = lower(wanted);
    if whose is null then
        select owner_id into whose from account where owns;
        kind := 'NAME_UNKNOWN';
    end if;
    insert into door_event (owner_id, id, at, what, detail)
    select whose, gen_random_uuid(), at, kind, ''
    where whose is not null
          and (select count(*) from door_event e
               where e.owner_id = whose and e.what = kind and e.at > note_refused.at - interval '1 day') < 500;
end $$;

revoke execute on function door_events_are_only_added, invitation_state, use_invitation, close_guest, note_refused from public;
grant execute on function invitation_state, use_invitation, close_guest, note_refused to ${application};
