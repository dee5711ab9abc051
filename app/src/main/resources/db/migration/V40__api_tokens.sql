-- Tokens that let a program in. Only a hash is kept; the text was shown once. Nobody but their maker sees that they exist.
create table api_token (
    owner_id   uuid not null references account,
    id         uuid not null,
    token_hash bytea not null unique check (octet_length(token_hash) = 32),
    name       text not null,
    scopes     text not null check (scopes ~ '^(read|write|erase)( (write|erase)){0,2}$'),
    made_at    timestamptz not null,
    expires_at timestamptz,
    used_at    timestamptz,
    revoked_at timestamptz,
    primary key (owner_id, id)
);
alter table api_token enable row level security;
alter table api_token force row level security;
create policy of_the_viewer on api_token using (owner_id = viewer()) with check (owner_id = viewer());
create policy of_the_migration on api_token to ${migration} using (true) with check (true);
grant select, insert on api_token to ${application};
grant update (revoked_at) on api_token to ${application};

-- Whoever a token is for, and what it may do; asked before anyone is known.
create function find_api_token(hash bytea, at timestamptz) returns table (owner_id uuid, id uuid, scopes text)
    language plpgsql security definer
    set search_path = afterword, pg_temp
    as $$
#variable_conflict use_column
begin
    -- When it was last used is for the list of tokens; a minute is fine enough, and saves a write a request.
    update api_token t set used_at = at
    where t.token_hash = hash and t.revoked_at is null and (t.expires_at is null or t.expires_at > at)
          and (t.used_at is null or t.used_at < at - interval '1 minute');
    return query
        select t.owner_id, t.id, t.scopes from api_token t join account a on a.owner_id = t.owner_id
        where t.token_hash = hash and t.revoked_at is null and (t.expires_at is null or t.expires_at > at)
              and a.disabled_at is null;
end $$;

revoke execute on function find_api_token from public;
grant execute on function find_api_token to ${application};
