"use strict";
SwaggerUIBundle({
  url: "openapi.json" + window.location.search,
  dom_id: "#api",
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
});
