// Preloaded into a process that is measured: at its end it says on standard error the most memory that it held.
process.on("exit", () => console.error(`peak memory: ${process.resourceUsage().maxRSS} kB`));
