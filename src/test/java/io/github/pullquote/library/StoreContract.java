package io.github.pullquote.library;

/// What every store must do. A test of a store implements it, and gives each test an empty store of
/// its own.
interface StoreContract
    extends ArticlesContract,
        ServersContract,
        SchedulesContract,
        RepliesContract,
        VotesContract,
        InsightsContract,
        DeletionContract,
        EarlierTextsContract,
        VectorsContract,
        ThreadsContract {}
