-- Who sits on the panel of a prize group; a seat that ended stays, so that it is known who sat when.
CREATE TABLE panel_seat (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contest_id  BIGINT      NOT NULL,
  prize_group VARCHAR(40) NOT NULL,
  judge_id    BIGINT      NOT NULL,
  seated_at   DATETIME(6) NOT NULL,
  left_at     DATETIME(6),
  most_sheets INT,
  categories  VARCHAR(400) NOT NULL DEFAULT '',
  version     INT         NOT NULL,
  UNIQUE KEY panel_seat_judge (contest_id, prize_group, judge_id),
  CONSTRAINT panel_seat_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id),
  CONSTRAINT panel_seat_judge_fk FOREIGN KEY (judge_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- One entry before one judge: due, begun, sealed, or left because of a conflict. The reference is all a judge ever sees
-- of its identity.
CREATE TABLE sheet (
  id                BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contest_id        BIGINT      NOT NULL,
  prize_group       VARCHAR(40) NOT NULL,
  category          VARCHAR(40) NOT NULL,
  entry_id          BIGINT      NOT NULL,
  judge_id          BIGINT      NOT NULL,
  ref               CHAR(32)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place             INT         NOT NULL,
  state             VARCHAR(20) NOT NULL,
  comment           LONGTEXT    NOT NULL,
  saved_at          DATETIME(6),
  sealed_at         DATETIME(6),
  seal_hash         CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin,
  reopened          INT         NOT NULL,
  declined_at       DATETIME(6),
  decline_reason    VARCHAR(1000),
  seen_percent      INT         NOT NULL,
  seconds           INT         NOT NULL,
  version           INT         NOT NULL,
  UNIQUE KEY sheet_ref (ref),
  UNIQUE KEY sheet_pair (entry_id, judge_id, prize_group),
  KEY sheet_group (contest_id, prize_group, state),
  KEY sheet_judge (judge_id, contest_id, place),
  CONSTRAINT sheet_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id),
  CONSTRAINT sheet_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id),
  CONSTRAINT sheet_judge_fk FOREIGN KEY (judge_id) REFERENCES person (id),
  CONSTRAINT sheet_seen_is_a_share CHECK (seen_percent BETWEEN 0 AND 100),
  CONSTRAINT sheet_sealed_has_hash CHECK (state <> 'SEALED' OR (seal_hash IS NOT NULL AND sealed_at IS NOT NULL)),
  CONSTRAINT sheet_declined_has_reason CHECK (state <> 'DECLINED' OR decline_reason IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What one criterion got, with the maximum and the role it had when it was scored.
CREATE TABLE sheet_line (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  sheet_id    BIGINT      NOT NULL,
  criterion   VARCHAR(40) NOT NULL,
  role        VARCHAR(40),
  max_points  INT         NOT NULL,
  half_points INT,
  comment     LONGTEXT    NOT NULL,
  UNIQUE KEY sheet_line_criterion (sheet_id, criterion),
  CONSTRAINT sheet_line_sheet_fk FOREIGN KEY (sheet_id) REFERENCES sheet (id),
  CONSTRAINT sheet_line_in_range CHECK (half_points IS NULL OR half_points BETWEEN 0 AND 2 * max_points)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Every seal ever set on a sheet, with the very text it covers; a reopened sheet keeps its former seals.
CREATE TABLE sheet_seal (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  sheet_id  BIGINT      NOT NULL,
  sealed_at DATETIME(6) NOT NULL,
  total     INT         NOT NULL,
  content   LONGTEXT    NOT NULL,
  hash      CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  KEY sheet_seal_sheet (sheet_id),
  CONSTRAINT sheet_seal_sheet_fk FOREIGN KEY (sheet_id) REFERENCES sheet (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
