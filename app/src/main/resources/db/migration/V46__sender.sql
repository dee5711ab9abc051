-- What letters say about whoever writes them: name, telephone, email, postal address and signature, as a case file has them.
alter table account add column sender text not null default '{}';
grant update (sender) on account to ${application};
