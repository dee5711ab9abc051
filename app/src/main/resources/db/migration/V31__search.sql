-- Search: beside what a case file says of an application, an employer, a person and a fact stand the words of it. The
-- database makes them, so they change and go with the row, and no statement can forget them.

-- Letters without their accents, and words apart: an address of mail or of a page, or a tag, is found by any part of it.
create function plain_words(written text) returns text
    language sql immutable strict
    set search_path = pg_catalog, pg_temp
    as $$ select translate(regexp_replace(normalize(written, NFD), '[\u0300-\u036f]', '', 'g'), '@./:_-''’&+#%\<>=?~', '                  ') $$;

-- The words of a part of a case file: what it says, and by which event. Moments and numbers are no words. A word stands as
-- it is, for beginnings of words and for names, and by its stem, so that "interviews" finds an interview. Only so much is
-- taken of a text without end. What the database cannot read as JSON is taken as it stands.
create function words_of(notation text) returns tsvector
    language plpgsql immutable strict
    set search_path = afterword, pg_catalog, pg_temp
    set client_min_messages = warning -- of words too long to be one it would tell one by one
    as $$
declare
    said text;
begin
    begin
        select string_agg(word, ' ') into said from (
            select value #>> '{}' as word
            from jsonb_path_query(notation::jsonb, 'strict $.** ? (@.type() == "string")') as value
            where value #>> '{}' !~ '^\d{4}-\d\d-\d\d'
            union all
            select key from jsonb_object_keys(notation::jsonb) as key where key <> 'at'
        ) every;
    exception when data_exception then
        said := translate(notation, '{}[]",:', '       ');
    end;
    said := plain_words(left(coalesce(said, ''), 100000));
    return strip(to_tsvector('pg_catalog.simple', said) || to_tsvector('pg_catalog.english', said));
end $$;

alter table employer add column words tsvector generated always as (words_of(notation)) stored;
alter table candidacy add column words tsvector generated always as (words_of(notation)) stored;
alter table person add column words tsvector generated always as (words_of(notation)) stored;
alter table fact add column words tsvector generated always as (words_of(notation)) stored;
-- The database would keep the commonest words for its planner, erased ones too.
alter table employer alter column words set statistics 0;
alter table candidacy alter column words set statistics 0;
alter table person alter column words set statistics 0;
alter table fact alter column words set statistics 0;
create index fact_by_words on fact using gin (words);
create index fact_by_day on fact (owner_id, happened_at);

-- The stem of each word of a line.
create function stems_of(typed text) returns text[]
    language sql immutable strict
    set search_path = pg_catalog, pg_temp
    as $$ select array_agg(coalesce((ts_lexize('english_stem', word))[1], word) order by place)
          from unnest(string_to_array(typed, ' ')) with ordinality as each (word, place) $$;

-- The last facts that hold some words. Behind row-level security the index on words cannot be asked, because a policy must
-- be met before anything else looks at a row. So this asks it as the role that sees all, for the viewer's rows and no others,
-- and answers with their ids alone. Words that stand everywhere are found among the last facts without the index; where those
-- do not hold enough of them they are rare, and the index is asked for all. Some ids may come twice.
create function find_facts(wanted tsquery, most integer) returns table (candidacy_id text, id text)
    language plpgsql stable security definer
    set search_path = afterword, pg_temp
    as $$
declare
    known integer;
begin
    return query execute
        'select f.candidacy_id, f.id from (select candidacy_id, id, words from fact where owner_id = $1
                                           order by happened_at desc, candidacy_id, place desc limit 2000) f
         where f.words @@ $2 limit $3'
        using viewer(), wanted, most;
    get diagnostics known = row_count;
    if known < most then
        return query execute
            'select f.candidacy_id, f.id from (select candidacy_id, id, happened_at, place from fact
                                               where owner_id = $1 and words @@ $2 offset 0) f
             order by f.happened_at desc, f.candidacy_id, f.place desc limit $3'
            using viewer(), wanted, most;
    end if;
end $$;

revoke execute on function plain_words, words_of, stems_of, find_facts from public;
grant execute on function plain_words, words_of, stems_of, find_facts to ${application};
