//! The host as a town runs it: `parvis serve` in a process of its own.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};

use procedure::Date;

use crate::{Built, Result};

/// Three packages are compiled at the first start, and this machine may be busy.
const START: Duration = Duration::from_secs(120);

/// A running host; stopped when it is dropped.
pub(crate) struct Server {
    child: Child,
    address: String,
}

impl Server {
    /// Starts it, and waits until it listens.
    pub(crate) fn start(built: &Built) -> Result<Self> {
        Self::start_with(built, "data", true)
    }

    /// The same with another data folder; `bundled` says whether it offers the bundled procedures.
    pub(crate) fn start_with(built: &Built, data: &str, bundled: bool) -> Result<Self> {
        let mut command = Command::new(&built.host);
        command.arg("serve").arg("--ui").arg(&built.ui).arg("--keys").arg(&built.keys);
        if bundled {
            command.arg("--packages").arg(&built.packages);
        }
        let child = command
            .arg("--data")
            .arg(built.scratch.path().join(data))
            .args(["--listen", "127.0.0.1:0"])
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()?;
        // From here on it is stopped whatever happens.
        let mut server = Self { child, address: String::new() };
        let (sender, receiver) = mpsc::channel();
        let log = BufReader::new(server.child.stderr.take().ok_or("no standard error")?);
        // Read to its end: a host whose log nobody reads would wait for room in the pipe.
        thread::spawn(move || {
            for line in log.lines().map_while(std::io::Result::ok) {
                let entry: serde_json::Value = serde_json::from_str(&line).unwrap_or_default();
                if entry["message"] == "listening" {
                    let _sent = sender.send(entry["address"].as_str().unwrap_or_default().to_owned());
                }
            }
        });
        server.address =
            receiver.recv_timeout(START).map_err(|_| "the host does not listen; start it by hand to see why")?;
        Ok(server)
    }

    /// The memory that it takes.
    pub(crate) fn kilobytes(&self) -> Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
        Ok(line.trim().trim_end_matches(" kB").parse()?)
    }

    /// The address of a path on this host.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    /// The day in the town, as the host tells it.
    pub(crate) fn today(&self) -> Result<Date> {
        let text = crate::http::agent().get(self.url("/api/settings")).call()?.body_mut().read_to_string()?;
        let settings: serde_json::Value = serde_json::from_str(&text)?;
        Ok(settings["today"]
            .as_str()
            .ok_or("the settings name no day")?
            .parse()
            .map_err(|error| format!("{error:?}"))?)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _killed = self.child.kill();
        let _ended = self.child.wait();
    }
}
