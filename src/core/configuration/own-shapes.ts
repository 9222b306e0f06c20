import type { Cursor } from "../model/cursor";
import { readShape, type ShapeTrouble } from "../own-shape/read-shape";
import { shortened } from "../shape/found";
import { nodeAt } from "../source/locate";
import { plainValue } from "../source/plain";
import { type Message, message } from "../words/message";
import type { From, Patterns, ShapeLayer } from "./configuration";
import type { Places } from "./places";

/** The shapes of the user's own files that a configuration describes; what is wrong in one is told, and the rest of it is read. */
export function readOwnShapes(
  shapes: Cursor | undefined,
  places: Places,
  readPatterns: (files: Cursor | undefined) => Patterns | null,
): readonly From<ShapeLayer>[] {
  return (shapes?.items() ?? []).flatMap(item => {
    const files = readPatterns(item.at("files"));
    const node = nodeAt(places.document, item.path);
    const shape =
      node &&
      readShape(plainValue(node), trouble =>
        places.tell({ path: [...item.path, ...trouble.path] }, messageFor(trouble)),
      );
    return files && shape ? [places.from({ files, shape }, { path: item.path })] : [];
  });
}

function messageFor(trouble: ShapeTrouble): Message {
  switch (trouble.kind) {
    case "path":
      return message("configuration/shape-path", { text: shortened(trouble.text) });
    case "feed-empty":
      return message("configuration/feed-empty", {});
    case "metric-unfed":
      return message("configuration/metric-unfed", {});
    case "shape-empty":
      return message("configuration/shape-empty", {});
  }
}
