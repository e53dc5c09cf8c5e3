CREATE TABLE exemplar (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  entry_id    BIGINT       NOT NULL,
  ordinal     INT          NOT NULL,
  kind        VARCHAR(20)  NOT NULL,
  name        VARCHAR(200) NOT NULL,
  name_folded VARCHAR(200) NOT NULL,
  phone       VARCHAR(30)  NOT NULL,
  position    VARCHAR(200) NOT NULL,
  place       VARCHAR(300) NOT NULL,
  field       VARCHAR(60)  NOT NULL,
  unit_id     BIGINT,
  new_deeds   LONGTEXT     NOT NULL,
  version     INT          NOT NULL,
  KEY exemplar_entry (entry_id, ordinal),
  KEY exemplar_name (name_folded),
  CONSTRAINT exemplar_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
) ENGINE = InnoDB;

CREATE TABLE exemplar_honour (
  exemplar_id BIGINT       NOT NULL,
  ordinal     INT          NOT NULL,
  title       VARCHAR(200) NOT NULL,
  body        VARCHAR(200) NOT NULL,
  given_year  VARCHAR(10)  NOT NULL,
  PRIMARY KEY (exemplar_id, ordinal),
  CONSTRAINT exemplar_honour_exemplar_fk FOREIGN KEY (exemplar_id) REFERENCES exemplar (id)
) ENGINE = InnoDB;

CREATE TABLE exemplar_consent (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  exemplar_id BIGINT       NOT NULL,
  given_by    VARCHAR(200) NOT NULL,
  given_on    DATE         NOT NULL,
  wording     LONGTEXT     NOT NULL,
  recorded_by VARCHAR(120) NOT NULL,
  recorded_at DATETIME(6)  NOT NULL,
  KEY exemplar_consent_exemplar (exemplar_id),
  CONSTRAINT exemplar_consent_exemplar_fk FOREIGN KEY (exemplar_id) REFERENCES exemplar (id)
) ENGINE = InnoDB;
