import type { Language } from "../protocol";
import type { ThemeChoice } from "../state/settings";
import { useTools } from "../state/tools";
import { BotMark } from "./BotMark";

interface Props {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly theme: ThemeChoice;
  readonly onTheme: (choice: ThemeChoice) => void;
}

const themes: readonly ThemeChoice[] = ["auto", "light", "dark"];

export function TopBar({ language, onLanguage, theme, onTheme }: Props) {
  const { page } = useTools().words;
  const other: Language = language === "sv" ? "en" : "sv";
  return (
    <header class="topbar">
      <p class="brand"><BotMark /> <strong>{page.bot}</strong> <span class="brand-room">{page.title}</span></p>
      <div class="topbar-choices">
        <label class="inline-field">
          <span>{page.theme}</span>
          <select value={theme} onChange={(event) => onTheme(chosen(event.currentTarget.value))}>
            {themes.map((one) => <option key={one} value={one}>{page.themes[one]}</option>)}
          </select>
        </label>
        <button type="button" class="plain" lang={other} onClick={() => onLanguage(other)}>
          {other === "en" ? "English" : "Svenska"}
        </button>
      </div>
    </header>
  );
}

function chosen(value: string): ThemeChoice {
  return themes.find((one) => one === value) ?? "auto";
}
