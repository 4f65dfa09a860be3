const shapes = {
  change: "M4 8h13l-3-3M20 16H7l3 3",
  window: "M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9",
  close: "M6 6l12 12M18 6L6 18",
  send: "M4 12h15M13 6l6 6-6 6",
} as const;

/** A small drawing on a button that has its name in words. */
export function Icon({ shape }: { readonly shape: keyof typeof shapes }) {
  return (
    <svg class="icon-drawing" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={shapes[shape]} />
    </svg>
  );
}
