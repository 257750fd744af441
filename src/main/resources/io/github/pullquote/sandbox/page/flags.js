/** Discord's numbers, by name. */
export const MessageFlag = { EPHEMERAL: 64, LOADING: 128, COMPONENTS_V2: 32768 };

export const ChannelType = { TEXT: 0, DM: 1, ANNOUNCEMENT: 5, THREADS: [10, 11, 12] };

export const CommandType = { CHAT: 1, USER: 2, MESSAGE: 3 };

export const OptionType = {
  SUBCOMMAND: 1, GROUP: 2, STRING: 3, INTEGER: 4, BOOLEAN: 5, USER: 6, CHANNEL: 7, ROLE: 8, MENTIONABLE: 9, NUMBER: 10, ATTACHMENT: 11,
};

export const ComponentType = {
  ROW: 1, BUTTON: 2, STRING_SELECT: 3, TEXT_INPUT: 4, USER_SELECT: 5, ROLE_SELECT: 6, MENTIONABLE_SELECT: 7, CHANNEL_SELECT: 8,
  SECTION: 9, TEXT: 10, THUMBNAIL: 11, GALLERY: 12, FILE: 13, SEPARATOR: 14, CONTAINER: 17, LABEL: 18, FILE_UPLOAD: 19,
};

export const Permission = {
  ADMINISTRATOR: 1n << 3n, SEND_MESSAGES: 1n << 11n, MANAGE_MESSAGES: 1n << 13n, USE_APPLICATION_COMMANDS: 1n << 31n,
  SEND_MESSAGES_IN_THREADS: 1n << 38n,
};

export const isThread = (channel) => ChannelType.THREADS.includes(channel.type);
