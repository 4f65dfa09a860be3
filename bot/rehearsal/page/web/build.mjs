// Builds the page into ../built/: index.html, app.js and app.css, which the rehearsal program serves as they are.
// With --gallery it builds what `make pictures` hangs cards with, into build/gallery/ of the project.
import { build } from "esbuild";
import { copyFile, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const gallery = process.argv.includes("--gallery");
const out = gallery ? join(here, "..", "..", "..", "..", "build", "gallery") : join(here, "..", "built");

// The renderer imports Swiper for its Carousel, which none of our cards uses; the stub keeps 150 kB out of the page.
const withoutSwiper = {
  name: "without-swiper",
  setup(made) {
    made.onResolve({ filter: /^swiper(\/modules)?$/ }, () => ({ path: join(here, "src", "cards", "noCarousel.ts") }));
  },
};

await mkdir(out, { recursive: true });
const { metafile } = await build({
  entryPoints: gallery ? { gallery: join(here, "src", "gallery.ts") } : { app: join(here, "src", "main.tsx") },
  outdir: out,
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022"],
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".svg": "dataurl" },
  legalComments: "none",
  metafile: true,
  logLevel: "info",
  plugins: [withoutSwiper],
});
if (!gallery) {
  await writeFile(join(out, "licences.txt"), await licences(Object.keys(metafile.inputs)));
  await copyFile(join(here, "src", "index.html"), join(out, "index.html"));
}

/** The licence of every package that went into the page: whoever passes the page on passes these on with it. */
async function licences(inputs) {
  const packages = new Set(inputs.flatMap((input) => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
  const texts = [...packages].sort().map(async (name) => {
    const folder = join(here, "node_modules", name);
    const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
    if (!file) throw new Error(`${name} goes into the page and shows no licence`);
    return `${name}\n${"=".repeat(name.length)}\n${(await readFile(join(folder, file), "utf8")).trim()}\n`;
  });
  return (await Promise.all(texts)).join("\n");
}
