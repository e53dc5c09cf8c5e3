CREATE TABLE unit (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code        VARCHAR(60)  NOT NULL,
  name        VARCHAR(200) NOT NULL,
  name_folded VARCHAR(200) NOT NULL,
  type        VARCHAR(40)  NOT NULL,
  address     VARCHAR(300) NOT NULL,
  phone       VARCHAR(40)  NOT NULL,
  active      BOOLEAN      NOT NULL,
  version     INT          NOT NULL,
  UNIQUE KEY unit_code (code)
) ENGINE = InnoDB;

CREATE TABLE person (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  username      VARCHAR(60)  NOT NULL,
  full_name     VARCHAR(120) NOT NULL,
  email         VARCHAR(254) NOT NULL,
  password_hash VARCHAR(200) NOT NULL,
  disabled_at   DATETIME(6),
  session_epoch INT          NOT NULL,
  version       INT          NOT NULL,
  UNIQUE KEY person_username (username)
) ENGINE = InnoDB;

CREATE TABLE role_term (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT      NOT NULL,
  role       VARCHAR(20) NOT NULL,
  contest    VARCHAR(80),
  unit_id    BIGINT,
  starts_on  DATE        NOT NULL,
  ends_on    DATE,
  KEY role_term_person (person_id),
  CONSTRAINT role_term_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT role_term_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
) ENGINE = InnoDB;

-- Members of committees, working groups and juries of any level; they may not enter the contest.
CREATE TABLE body_member (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contest     VARCHAR(80)  NOT NULL,
  body        VARCHAR(60)  NOT NULL,
  full_name   VARCHAR(120) NOT NULL,
  name_folded VARCHAR(120) NOT NULL,
  birth_year  INT,
  phone       VARCHAR(20),
  KEY body_member_contest (contest, name_folded)
) ENGINE = InnoDB;

CREATE TABLE sign_in_attempt (
  id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  username VARCHAR(60) NOT NULL,
  address  VARCHAR(60) NOT NULL,
  at       DATETIME(6) NOT NULL,
  KEY sign_in_attempt_username (username, at),
  KEY sign_in_attempt_address (address, at)
) ENGINE = InnoDB;

CREATE TABLE invitation (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT      NOT NULL,
  token_hash CHAR(64)    NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at    DATETIME(6),
  UNIQUE KEY invitation_token (token_hash),
  CONSTRAINT invitation_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
