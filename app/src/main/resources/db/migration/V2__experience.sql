-- How often each diagnosis stood first in a turn that people said had solved the matter. It outlives the conversations.
create table experience (
    diagnosis text   not null primary key,
    solved    bigint not null
);
