// Loaded before the command: writes what the process has used when it ends.
const { writeFileSync } = require("node:fs");

process.on("exit", () => writeFileSync(process.env.WATERMELON_USAGE, JSON.stringify(process.resourceUsage())));
