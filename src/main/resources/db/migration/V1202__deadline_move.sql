create table deadline_move (
    id bigint not null auto_increment primary key,
    contest_id bigint not null,
    proposal_id bigint not null,
    version int not null,
    proposed longtext not null,
    former_closes_at datetime(6) not null,
    closes_at datetime(6) not null,
    reason varchar(1000) not null,
    applied_at datetime(6) null,
    unique key deadline_move_proposal (proposal_id),
    foreign key (contest_id) references contest (id),
    foreign key (proposal_id) references proposal (id),
    check (json_valid(proposed))
) engine = InnoDB default charset = utf8mb4;
