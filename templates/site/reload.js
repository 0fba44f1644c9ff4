// Loads the page again when the site has changed.
(function () {
  "use strict";
  let version = null;
  setInterval(function () {
    fetch("/reload-version").then(function (response) { return response.text(); }).then(function (now) {
      if (version !== null && now !== version) location.reload();
      version = now;
    }, function () { /* The server has ended. */ });
  }, 500);
})();
