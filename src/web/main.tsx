import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { keepForOffline } from "./shell/offline.ts";
import { languages } from "./words/languages.ts";
import { loadLanguage } from "./words/load-language.ts";
import "virtual:tokens.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/controls.css";
import "./styles/start.css";
import "./styles/film.css";
import "./styles/player.css";
import "./styles/results.css";
import "./styles/measures.css";
import "./styles/charts.css";
import "./styles/compare.css";
import "./styles/guide.css";
import "./styles/more.css";

const place = document.getElementById("app");
if (!place) throw new Error("The page has no element #app");

/** The texts of the pages are looked up when their files load: the language comes first. */
async function open(place: HTMLElement): Promise<void> {
  document.documentElement.lang = (await loadLanguage(navigator.languages, languages)).tag;
  const { App } = await import("./app.tsx");
  createRoot(place).render(
    <StrictMode>
      <BrowserRouter>
        <App />
      </BrowserRouter>
    </StrictMode>,
  );
}

void open(place);
void keepForOffline();
