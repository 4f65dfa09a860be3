import { render } from "preact";
import "./style/main.css";
import { App } from "./App";
import { Connection } from "./state/connection";
import { takeSecretFromAddress } from "./state/owner";
import { roomInAddress } from "./state/place";
import { Store } from "./state/store";

const store = new Store();
const scheme = location.protocol === "https:" ? "wss:" : "ws:";
takeSecretFromAddress();
const connection = new Connection(`${scheme}//${location.host}/ws`, roomInAddress(), store);
connection.open();

const place = document.getElementById("page");
if (place) render(<App store={store} connection={connection} />, place);
