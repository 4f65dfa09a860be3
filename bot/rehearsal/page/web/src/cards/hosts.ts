import { HostConfig } from "adaptivecards";
import type { Theme } from "../state/settings";
import dark from "../teams/dark.json";
import light from "../teams/light.json";

const FONT = "system-ui, 'Segoe UI', 'Open Sans', sans-serif";
/** The published dark red is 3.4:1 on the dark card; a complaint about a field must be readable. */
const READABLE_RED = "#ff99a4";

/**
 * Teams' own configuration, with the font of the machine where Segoe UI is not to be had, and headings below the
 * second level, at which the page names the person whose screen it is.
 */
function hostConfig(told: typeof dark | typeof light, attention: string | null): HostConfig {
  const fontTypes = { ...told.fontTypes, default: { ...told.fontTypes.default, fontFamily: FONT } };
  const host = new HostConfig({ ...told, fontTypes, textBlock: { headingLevel: 3 } });
  if (attention !== null) {
    for (const style of [host.containerStyles.default, host.containerStyles.emphasis]) {
      style.foregroundColors.attention.default = attention;
      style.foregroundColors.attention.subtle = attention;
    }
  }
  return host;
}

export const hosts: Readonly<Record<Theme, HostConfig>> = {
  light: hostConfig(light, null),
  dark: hostConfig(dark, READABLE_RED),
};
