//! A client that sees every byte: it follows nothing, decompresses nothing and never raises an error for a status.

use std::io::Read;

use ureq::http;

/// What came back.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: http::HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    /// A header's value; empty when it is not there.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("ASCII"))
    }

    /// The body as JSON.
    #[track_caller]
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// The body as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Asserts that this is an error of this status and code, in the one form that errors have.
    #[track_caller]
    pub(crate) fn assert_error(&self, status: u16, code: &str) {
        let text = self.text();
        assert_eq!((self.status, self.header("content-type")), (status, "application/problem+json"), "{text}");
        let problem = self.json();
        assert_eq!((&problem["code"], &problem["status"]), (&code.into(), &status.into()), "{text}");
        assert_eq!(problem["requestId"], self.header("x-request-id"));
        assert_eq!(self.header("x-request-id").len(), 16);
    }
}

/// Sends a request.
pub(crate) fn send(method: &str, url: &str, headers: &[(&str, &str)], body: &[u8]) -> Reply {
    try_send(method, url, headers, body).unwrap_or_else(|error| panic!("{method} {url}: {error}"))
}

/// Sends a request that may not get through.
pub(crate) fn try_send(method: &str, url: &str, headers: &[(&str, &str)], body: &[u8]) -> Result<Reply, ureq::Error> {
    let agent = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .accept_encoding("")
        .timeout_global(Some(std::time::Duration::from_secs(60)))
        .allow_non_standard_methods(true)
        .build()
        .new_agent();
    let mut request = http::Request::builder().method(method).uri(url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = if body.is_empty() && matches!(method, "GET" | "HEAD" | "OPTIONS" | "DELETE") {
        agent.run(request.body(()).expect("a request"))?
    } else {
        agent.run(request.body(body.to_vec()).expect("a request"))?
    };
    let (parts, body) = response.into_parts();
    let mut bytes = Vec::new();
    body.into_with_config().limit(100_000_000).reader().read_to_end(&mut bytes).map_err(ureq::Error::Io)?;
    Ok(Reply { status: parts.status.as_u16(), headers: parts.headers, body: bytes })
}
