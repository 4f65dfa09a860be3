"""Runs the migrations on the connection that `bot.store.migrate` gives; there is no other way to run them."""

from alembic import context

from bot.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    compare_type=True,
    compare_server_default=True,
    render_as_batch=True,
    transactional_ddl=False,  # The transaction is ours already.
)
context.run_migrations()
