-- One text for SQLite and PostgreSQL: text keys, epoch milliseconds, JSON as text.
-- References are checked at commit, so that forgetting may start with the conversation itself.

create table conversation (
    id      text   not null primary key,
    version bigint not null, -- the number of its turns
    state   text   not null,
    created bigint not null,
    updated bigint not null
);

create index conversation_by_age on conversation (updated);

create table turn (
    conversation text   not null references conversation (id) deferrable initially deferred,
    seq          bigint not null,
    request      text   not null,
    said         text   not null,
    reply        text   not null,
    at           bigint not null,
    primary key (conversation, seq),
    unique (conversation, request)
);

-- Requests being answered, and where the answered ones have their turn.
create table inbox (
    conversation text   not null, -- empty for a request that opens a conversation
    request      text   not null check (length(request) between 1 and 255),
    owner        text   not null,
    lease_until  bigint not null,
    answered_in  text,            -- the conversation that holds the turn
    primary key (conversation, request)
);

create index inbox_by_answer on inbox (answered_in);

create table feedback (
    conversation text   not null,
    seq          bigint not null,
    resolved     smallint,
    helpful      smallint,
    comment      text,
    at           bigint not null,
    primary key (conversation, seq),
    foreign key (conversation, seq) references turn (conversation, seq) deferrable initially deferred
);

-- Written by the health check, to learn whether anything can be written.
create table pulse (
    id    text   not null primary key,
    beats bigint not null
);
