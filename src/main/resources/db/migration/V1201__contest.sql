create table contest (
    id bigint not null auto_increment primary key,
    slug varchar(80) character set ascii collate ascii_bin not null,
    definition longtext not null,
    opens_at datetime(6) not null,
    closes_at datetime(6) not null,
    loaded_from char(64) character set ascii collate ascii_bin not null,
    locked_at datetime(6) null,
    published_at datetime(6) null,
    version int not null,
    unique key contest_slug (slug),
    check (opens_at < closes_at),
    check (json_valid(definition))
) engine = InnoDB default charset = utf8mb4;

create table contest_revision (
    id bigint not null auto_increment primary key,
    contest_id bigint not null,
    version int not null,
    actor varchar(200) not null,
    reason varchar(1000) not null,
    changed_at datetime(6) not null,
    former longtext not null,
    unique key contest_revision_version (contest_id, version),
    foreign key (contest_id) references contest (id)
) engine = InnoDB default charset = utf8mb4;
