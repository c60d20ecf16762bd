import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { App } from "./app.tsx";
import { keepForOffline } from "./shell/offline.ts";
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

createRoot(place).render(
  <StrictMode>
    <BrowserRouter>
      <App />
    </BrowserRouter>
  </StrictMode>,
);
void keepForOffline();
