/** Loaded before each step: a build that is killed takes its step with it, which would else go on writing. */
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
