-- What a person may choose for all applications beside zone, holidays and rulebook.

alter table account
    add column office text not null default '{}', -- the hours of an office nobody has told of, as a case file has them
    add column away   text not null default '[]'; -- days away, each with from and to

grant update (office, away) on account to ${application};

-- In which turn an application comes: after days away not all of them begin again at once. Told by the order in which they
-- were begun, and kept, so that it stays what it is when others go.
alter table candidacy add column number integer;
update candidacy c set number = o.number
from (select owner_id, id, row_number() over (partition by owner_id order by begun_at, id) as number from candidacy) o
where o.owner_id = c.owner_id and o.id = c.id;
alter table candidacy alter column number set not null;

create function next_in_turn() returns trigger
    language plpgsql
    set search_path = afterword, pg_temp
    as $$
begin
    select coalesce(max(number), 0) + 1 into new.number from candidacy where owner_id = new.owner_id;
    return new;
end $$;

create trigger next_in_turn before insert on candidacy for each row execute function next_in_turn();

revoke execute on function next_in_turn() from public;
