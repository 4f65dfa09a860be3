// Builds the page into ../built/: index.html, app.js and app.css, which the rehearsal program serves as they are.
import { build } from "esbuild";
import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "..", "built");

// The renderer imports Swiper for its Carousel, which none of our cards uses; the stub keeps 150 kB out of the page.
const withoutSwiper = {
  name: "without-swiper",
  setup(made) {
    made.onResolve({ filter: /^swiper(\/modules)?$/ }, () => ({ path: join(here, "src", "cards", "noCarousel.ts") }));
  },
};

await mkdir(out, { recursive: true });
await build({
  entryPoints: { app: join(here, "src", "main.tsx") },
  outdir: out,
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022"],
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".svg": "dataurl" },
  legalComments: "none",
  logLevel: "info",
  plugins: [withoutSwiper],
});
await copyFile(join(here, "src", "index.html"), join(out, "index.html"));
