package io.github.pullquote.library;

import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.TemplateEngine;

/// SQL as the store's databases take it: as it is written, with values that are bound.
final class BoundSql {
  private BoundSql() {}

  static Jdbi on(DataSource source) {
    Jdbi jdbi = Jdbi.create(source);
    // What is bound is people's, and failures are logged.
    jdbi.getConfig(StatementExceptions.class)
        .setMessageRendering(StatementExceptions.MessageRendering.NONE);
    // Nothing is put into the SQL but what is bound.
    jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
    return jdbi;
  }
}
