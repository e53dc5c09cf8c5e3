-- Every finished inspection of a sent copy, never changed: an old verdict is explained by its own words and its book.
CREATE TABLE inspection_run (
  id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  entry_id         BIGINT       NOT NULL,
  verdict          VARCHAR(20)  NOT NULL,
  book             INT          NOT NULL,
  contest_version  INT          NOT NULL,
  cause            VARCHAR(20)  NOT NULL,
  actor            VARCHAR(120) NOT NULL,
  at               DATETIME(6)  NOT NULL,
  report           LONGTEXT     NOT NULL,
  KEY inspection_run_entry (entry_id, id),
  CONSTRAINT inspection_run_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Who asked for the inspection that is still running; empty for none.
ALTER TABLE entry_inspection ADD COLUMN asked_by VARCHAR(120) NOT NULL DEFAULT '';
